package vn.rasoat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Finds what makes the picture of a process hard to read. */
final class DiagramRules {

	private DiagramRules() {
	}

	static List<String> problems(BpmnModelInstance model) {
		List<String> problems = new ArrayList<>();
		Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
		Collection<BpmnEdge> edges = model.getModelElementsByType(BpmnEdge.class);
		Set<Object> drawn = shapes.stream().map(BpmnShape::getBpmnElement).collect(Collectors.toSet());
		drawn.addAll(edges.stream().map(BpmnEdge::getBpmnElement).toList());
		model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> !drawn.contains(node))
			.forEach((node) -> problems.add(node.getId() + ": not drawn"));
		model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> !drawn.contains(flow))
			.forEach((flow) -> problems.add(flow.getId() + ": not drawn"));
		edges.stream()
			.filter((edge) -> edge.getBpmnElement() instanceof SequenceFlow)
			.forEach((edge) -> edge((SequenceFlow) edge.getBpmnElement(), List.copyOf(edge.getWaypoints()), shapes,
					problems));
		return problems;
	}

	private static void edge(SequenceFlow flow, List<Waypoint> points, Collection<BpmnShape> shapes,
			List<String> problems) {
		for (int index = 1; index < points.size(); index++) {
			Waypoint from = points.get(index - 1);
			Waypoint to = points.get(index);
			if (!from.getX().equals(to.getX()) && !from.getY().equals(to.getY())) {
				problems.add(flow.getId() + ": edge is slanted");
			}
			shapes.stream()
				.filter((shape) -> isObstacle(shape, flow) && crosses(from, to, shape.getBounds()))
				.forEach((shape) -> problems.add(flow.getId() + ": edge crosses " + shape.getBpmnElement().getId()));
		}
	}

	private static boolean isObstacle(BpmnShape shape, SequenceFlow flow) {
		return shape.getBpmnElement() instanceof FlowNode node && node != flow.getSource() && node != flow.getTarget()
				&& !node.equals(flow.getSource()) && !node.equals(flow.getTarget()) && !(node instanceof SubProcess)
				&& !(flow.getSource() instanceof BoundaryEvent event && node.equals(event.getAttachedTo()));
	}

	// a pixel of air inside the box: touching the border is not crossing
	private static boolean crosses(Waypoint from, Waypoint to, Bounds box) {
		return Math.max(from.getX(), to.getX()) > box.getX() + 1
				&& Math.min(from.getX(), to.getX()) < box.getX() + box.getWidth() - 1
				&& Math.max(from.getY(), to.getY()) > box.getY() + 1
				&& Math.min(from.getY(), to.getY()) < box.getY() + box.getHeight() - 1;
	}

}
